// Nothing here opens anything: the key pair is the example of AWS's own documentation, and the
// private key says what it is.
module.exports = {
  port: 8080,
  aws: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
  signingKey: `-----BEGIN RSA PRIVATE KEY-----
THISISNOTAKEY/THISISNOTAKEY/THISISNOTAKEY/THISISNOTAKEY/THISISNO
ITONLYLOOKSLIKEONETOASCANNER/ITONLYLOOKSLIKEONETOASCANNER/ITONLY
-----END RSA PRIVATE KEY-----`,
};
