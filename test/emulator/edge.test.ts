import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorAnswer, toXml, type Answer } from './edge/answer.ts';
import { AwsError } from './edge/aws-error.ts';
import { readCall, type Call } from './edge/call.ts';
import { parseDocument } from './edge/document.ts';
import { FaultSwitch, readFault } from './edge/faults.ts';
import bindings from './edge/rest-operations.json' with { type: 'json' };
import { Router } from './edge/router.ts';

/** A request as an SDK signs it. */
function request(service: string, method: string, target: string, body = '') {
  const scope = `test/20260101/eu-west-1/${service}/aws4_request`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`;
  return { method, target, headers: { authorization }, body: Buffer.from(body) };
}

function call(service: string, method: string, target: string, body = ''): Call {
  return readCall(request(service, method, target, body));
}

describe('which operation a request is', () => {
  it.each([
    ['eks', 'GET', '/clusters/c/access-entries', 'ListAccessEntries'],
    [
      'eks',
      'GET',
      '/clusters/c/access-entries/arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fr',
      'DescribeAccessEntry',
    ],
    ['eks', 'POST', '/clusters/c/addons', 'CreateAddon'],
    ['guardduty', 'POST', '/detector/d/findings/get', 'GetFindings'],
    ['guardduty', 'POST', '/detector/d', 'UpdateDetector'],
    ['lambda', 'GET', '/2015-03-31/functions/f', 'GetFunction'],
    ['s3', 'GET', '/', 'ListBuckets'],
    ['s3', 'PUT', '/bucket', 'CreateBucket'],
    ['s3', 'PUT', '/bucket/', 'CreateBucket'],
    ['s3', 'PUT', '/bucket?versioning', 'PutBucketVersioning'],
    ['s3', 'PUT', '/bucket?notification=', 'PutBucketNotificationConfiguration'],
    ['s3', 'PUT', '/bucket?lifecycle', 'PutBucketLifecycleConfiguration'],
    ['s3', 'GET', '/bucket?list-type=2&prefix=a', 'ListObjectsV2'],
    ['s3', 'PUT', '/bucket/a/b/c.txt?x-id=PutObject', 'PutObject'],
    ['s3', 'HEAD', '/bucket/a/b', 'HeadObject'],
    ['securityhub', 'DELETE', '/insights/arn%3Aaws%3Ax', 'DeleteInsight'],
  ])('%s: %s %s is %s', (service, method, target, operation) => {
    expect(call(service, method, target).operation).toBe(operation);
  });

  it('is named by its target header or its action in the other protocols', () => {
    const json = request('ssm', 'POST', '/');
    const headers = { ...json.headers, 'x-amz-target': 'AmazonSSM.GetParameter' };
    expect(readCall({ ...json, headers }).operation).toBe('GetParameter');
    const form = request('ec2', 'POST', '/', 'Action=RunInstances&Version=2016-11-15');
    const content = { ...form.headers, 'content-type': 'application/x-www-form-urlencoded' };
    expect(readCall({ ...form, headers: content })).toMatchObject({
      operation: 'RunInstances',
      protocol: 'ec2',
    });
  });

  it('knows an unsigned call of STS by its action', () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = Buffer.from('Action=AssumeRoleWithWebIdentity');
    expect(readCall({ method: 'POST', target: '/', headers, body }).service).toBe('sts');
  });

  it('is its method and path where the service is not known', () => {
    expect(call('unheard', 'GET', '/a/b').operation).toBe('GET /a/b');
  });

  /** The request that an SDK makes of a template, with these values in it. */
  function filled(template: string, values: readonly string[]) {
    const [method = '', path = ''] = template.split(' ');
    const parameters: Record<string, string> = {};
    const target = path.replaceAll(/\{(\w+)\+?\}/g, (_all, name: string) => {
      const value = values[Object.keys(parameters).length] ?? 'x';
      parameters[name] = value;
      return encodeURIComponent(value);
    });
    return { method, target, parameters };
  }

  const operations = Object.entries(bindings.services).flatMap(([service, of]) =>
    Object.entries(of).map(([operation, template]) => ({ service, operation, template })),
  );

  it('is told apart from every other, but for those that have one binding', () => {
    const confused = operations.flatMap(({ service, operation, template }) => {
      const { method, target } = filled(template, ['one', 'two', 'three']);
      const read = call(service, method, target).operation;
      return read === operation ? [] : [`${service}: ${operation} as ${read}`];
    });
    // S3 alone: SDKs say by x-id which of these they mean.
    expect(confused).toEqual([
      's3: AbortMultipartUpload as DeleteObject',
      's3: CopyObject as PutObject',
      's3: GetBucketLifecycle as GetBucketLifecycleConfiguration',
      's3: GetBucketNotification as GetBucketNotificationConfiguration',
      's3: ListBucketAnalyticsConfigurations as GetBucketAnalyticsConfiguration',
      's3: ListBucketIntelligentTieringConfigurations as GetBucketIntelligentTieringConfiguration',
      's3: ListBucketInventoryConfigurations as GetBucketInventoryConfiguration',
      's3: ListBucketMetricsConfigurations as GetBucketMetricsConfiguration',
      's3: ListDirectoryBuckets as ListBuckets',
      's3: ListParts as GetObject',
      's3: PutBucketLifecycle as PutBucketLifecycleConfiguration',
      's3: PutBucketNotification as PutBucketNotificationConfiguration',
      's3: UploadPart as PutObject',
      's3: UploadPartCopy as PutObject',
    ]);
  });

  it('gives back every value that a path was made from', () => {
    // A dot alone is a folder to URL, which no SDK sends: it names no resource of AWS either.
    const value = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/^\.+$/.test(text));
    const values = fc.array(value, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...operations), values, ({ service, template }, given) => {
        const { method, target, parameters } = filled(template, given);
        expect(call(service, method, target).parameters).toEqual(parameters);
      }),
      { numRuns: 300 },
    );
  });
});

describe('errors', () => {
  const error = new AwsError(404, 'NoSuchThing', 'a < b & c');

  it.each([
    ['json', '"__type":"NoSuchThing"'],
    [
      'query',
      '<ErrorResponse><Error><Type>Sender</Type><Code>NoSuchThing</Code><Message>a &lt; b &amp; c</Message>',
    ],
    ['ec2', '<Response><Errors><Error><Code>NoSuchThing</Code>'],
    ['s3', '<Error><Code>NoSuchThing</Code>'],
  ] as const)('are written in the %s protocol', (protocol, part) => {
    const answer = errorAnswer(error, protocol);
    expect(answer.status).toBe(404);
    expect(String(answer.body)).toContain(part);
  });

  it('and lists are written as members, with what is not there left out', () => {
    expect(toXml({ A: ['x', { B: 1 }], C: undefined, D: null, E: true })).toBe(
      '<A><member>x</member><member><B>1</B></member></A><E>true</E>',
    );
  });
});

describe('the fault switch', () => {
  const list = call('s3', 'GET', '/');

  it('lets calls pass, then fails as often as it was told', () => {
    const faults = new FaultSwitch();
    faults.add({ api: 's3:ListBuckets', error: { code: 'Boom' }, skip: 1, times: 2 });
    const statuses = [1, 2, 3, 4].map(() => faults.answer(list)?.status);
    expect(statuses).toEqual([undefined, 400, 400, undefined]);
    expect(faults.armed()).toEqual([]);
  });

  it('leaves other calls alone', () => {
    const faults = new FaultSwitch();
    faults.add({ api: 's3:CreateBucket', error: { code: 'Boom' }, containing: 'taken' });
    expect(faults.answer(list)).toBeUndefined();
    expect(faults.answer(call('s3', 'PUT', '/free'))).toBeUndefined();
    expect(faults.answer(call('s3', 'PUT', '/taken'))?.status).toBe(400);
  });

  it.each([{}, { api: 's3' }, { api: 's3:ListBuckets' }, { api: 's3:ListBuckets', error: {} }])(
    'refuses %j',
    (fault) => {
      expect(() => readFault(fault)).toThrow(AwsError);
    },
  );
});

describe('the router', () => {
  const passed: string[] = [];
  const answerWith = (answer: Partial<Answer>) =>
    new Router({
      passOn: (_call, body) => {
        passed.push(body.toString());
        return Promise.resolve({ status: 200, headers: {}, body: '', ...answer });
      },
      askEc2: () => Promise.resolve(''),
    });

  it.each([
    ['a crash', { status: 500, body: 'Traceback' }],
    ['a page that is not there', { status: 404, body: '<!doctype html>' }],
  ])('calls %s of moto an API that is not served', async (_what, answer) => {
    const router = answerWith(answer);
    const answered = await router.answer(request('s3', 'GET', '/'));
    expect(answered.status).toBe(501);
    expect(Object.fromEntries(router.unserved)).toEqual({ 's3:ListBuckets': 1 });
  });

  it("passes moto's own 404 on", async () => {
    const router = answerWith({ status: 404, body: '<Error><Code>NoSuchBucket</Code></Error>' });
    expect((await router.answer(request('s3', 'GET', '/b'))).status).toBe(404);
    expect(router.unserved.size).toBe(0);
  });

  it('takes what moto does not know out of a request, and puts it into the answer', async () => {
    const router = answerWith({
      body: JSON.stringify({ Attributes: { RedrivePolicy: '{"a": 1}' } }),
    });
    const sqs = (operation: string, body: object) => {
      const raw = request('sqs', 'POST', '/', JSON.stringify(body));
      return router.answer({
        ...raw,
        headers: { ...raw.headers, 'x-amz-target': `AmazonSQS.${operation}` },
      });
    };
    passed.length = 0;
    const QueueUrl = 'http://127.0.0.1/1/q';
    const policy = '{"redrivePermission":"denyAll"}';
    const Attributes = { RedriveAllowPolicy: policy, VisibilityTimeout: '30' };
    await sqs('SetQueueAttributes', { QueueUrl, Attributes });
    expect(passed.map((body) => parseDocument(body))).toEqual([
      { QueueUrl, Attributes: { VisibilityTimeout: '30' } },
    ]);
    const read = await sqs('GetQueueAttributes', { QueueUrl, AttributeNames: ['All'] });
    expect(parseDocument(String(read.body))).toEqual({
      Attributes: { RedriveAllowPolicy: policy, RedrivePolicy: '{"a":1}' },
    });
    await sqs('SetQueueAttributes', { QueueUrl, Attributes: { RedriveAllowPolicy: '' } });
    const gone = await sqs('GetQueueAttributes', {
      QueueUrl,
      AttributeNames: ['RedriveAllowPolicy'],
    });
    expect(parseDocument(String(gone.body))).toEqual({});
  });
});
