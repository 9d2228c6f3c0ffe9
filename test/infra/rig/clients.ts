interface ClientConfig {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

export type ClientFactory = <Client>(Kind: new (config: ClientConfig) => Client) => Client;

/** Makes clients of the AWS SDK that talk to the emulator: `client(S3Client).send(...)`. */
export function clientsOf(url: string, region: string): ClientFactory {
  const config = {
    endpoint: url,
    region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  };
  return (Kind) => new Kind(config);
}
