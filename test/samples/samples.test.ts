import { join } from 'node:path';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { knownExploited } from '../../triage/knowledge/kev.ts';
import { SAMPLES, sampleFiles, sampleJson, sampleLines, sampleText } from './sample-files.ts';

/** Facts about the files themselves, read without any reader of ours. */

const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/checkout:1.4.2';
const INSTANCE = 'i-0a1b2c3d4e5f60718';

const TrivyReport = z.object({
  SchemaVersion: z.literal(2),
  ArtifactName: z.string(),
  Metadata: z.object({ RepoTags: z.array(z.string()) }).optional(),
  Results: z.array(
    z.object({
      Class: z.string(),
      Vulnerabilities: z.array(z.object({ VulnerabilityID: z.string() })).optional(),
    }),
  ),
});

const FalcoAlert = z.object({
  output: z.string(),
  time: z.string().regex(/\.\d{9}Z$/),
  priority: z.string(),
  rule: z.string(),
  tags: z.array(z.string()).optional(),
  output_fields: z.record(z.string(), z.unknown()),
});

const Mining = z.object({
  detail: z.object({
    id: z.string(),
    resource: z.object({
      instanceDetails: z.object({ instanceId: z.string() }),
      kubernetesDetails: z.object({
        kubernetesWorkloadDetails: z.object({
          name: z.string(),
          namespace: z.string(),
          containers: z.array(z.object({ id: z.string(), image: z.string() })),
        }),
      }),
    }),
  }),
});

const Credentials = z.object({
  detail: z.object({
    arn: z.string(),
    updatedAt: z.string(),
    resource: z.object({ accessKeyDetails: z.object({ principalId: z.string() }) }),
    service: z.object({ count: z.number() }),
  }),
});

const HubEvent = z.object({
  detail: z.object({
    findings: z.tuple([
      z.object({
        Id: z.string(),
        UpdatedAt: z.string(),
        ProductFields: z.record(z.string(), z.string()),
      }),
    ]),
  }),
});

function exploitedIn(file: string): string[] {
  const found = TrivyReport.parse(sampleJson(file))
    .Results.flatMap((result) => result.Vulnerabilities ?? [])
    .map((vulnerability) => vulnerability.VulnerabilityID);
  return found.filter((cve) => knownExploited(cve)).sort();
}

describe('samples/README.md', () => {
  it('names every file of the samples', () => {
    const readme = sampleText('README.md');
    const files = sampleFiles('.').filter((file) => file !== 'README.md');
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !readme.includes(file))).toEqual([]);
  });

  it('says that the story was written by hand', () => {
    expect(sampleText('README.md')).toMatch(/`runtime\/`: a story, written by hand/);
  });
});

describe('every sample', () => {
  const repository = join(SAMPLES, '..');
  const files = sampleFiles('.').filter((file) => file !== 'make.sh');

  it.each(files)('%s holds no path of a machine and stays small', (file) => {
    const text = sampleText(file);
    expect(text).not.toContain(repository);
    expect(text).not.toMatch(/"[^"]*(?:\/home\/|\/root\/|\/Users\/|\/tmp\/tmp\.)/);
    expect(text.length).toBeLessThan(300_000);
  });
});

describe('samples/build', () => {
  it('holds the kinds of findings that Trivy knows', () => {
    const report = TrivyReport.parse(sampleJson('build/trivy-fs.json'));
    expect(new Set(report.Results.map((result) => result.Class))).toEqual(
      new Set(['lang-pkgs', 'config', 'secret', 'license']),
    );
  });

  it('holds known exploited vulnerabilities, in the image too', () => {
    const exploited = ['CVE-2020-11023', 'CVE-2021-21315'];
    expect(exploitedIn('build/trivy-fs.json')).toEqual(exploited);
    expect(exploitedIn('build/trivy-image.json')).toEqual(exploited);
  });

  it('names the image as the alerts and the manifest do', () => {
    const report = TrivyReport.parse(sampleJson('build/trivy-image.json'));
    expect(report.Metadata?.RepoTags).toEqual([IMAGE]);
    expect(sampleText('build/sbom.cdx.json')).toContain(IMAGE);
    expect(sampleText('app/deployment.yaml')).toContain(`image: ${IMAGE}`);
  });
});

describe('samples/runtime', () => {
  const story = sampleLines('runtime/story-falco.jsonl').map((line) => FalcoAlert.parse(line));
  const mining = Mining.parse(sampleJson('runtime/story-guardduty-mining.json')).detail;
  const workload = mining.resource.kubernetesDetails.kubernetesWorkloadDetails;

  it("prints in Falco's output what its fields say", () => {
    for (const file of ['story-falco', 'noise-falco', 'health-falco']) {
      for (const line of sampleLines(`runtime/${file}.jsonl`)) {
        const { time, output, priority } = FalcoAlert.parse(line);
        const start = `${time.slice(11, -1)}: ${priority} `;
        expect(output.slice(0, start.length)).toBe(start);
      }
    }
  });

  it('keeps every digit of evt.time equal to time', () => {
    const text = sampleText('runtime/story-falco.jsonl').trimEnd().split('\n');
    const times = text.map((line) => {
      const nanoseconds = /"evt\.time":(\d+)/.exec(line)?.[1] ?? '';
      const seconds = new Date(Number(nanoseconds.slice(0, -9)) * 1000).toISOString().slice(0, 19);
      return `${seconds}.${nanoseconds.slice(-9)}Z`;
    });
    expect(times).toEqual(story.map((alert) => alert.time));
  });

  it('tells of one container: its short id, its pod, its image', () => {
    const [container] = workload.containers;
    for (const { output_fields: fields } of story) {
      expect(container?.id).toMatch(new RegExp(`^containerd://${String(fields['container.id'])}`));
      expect(container?.id).toHaveLength('containerd://'.length + 64);
      expect(fields['k8s.pod.name']).toBe(workload.name);
      expect(fields['k8s.ns.name']).toBe(workload.namespace);
      const { 'container.image.repository': repository, 'container.image.tag': tag } = fields;
      expect(`${String(repository)}:${String(tag)}`).toBe(IMAGE);
      expect(container?.image).toBe(IMAGE);
    }
  });

  it('leads from the instance to the session and to the copies of its finding', () => {
    expect(mining.resource.instanceDetails.instanceId).toBe(INSTANCE);
    const names = ['story-guardduty-credentials', 'story-guardduty-credentials-update'];
    const own = names.map((name) => Credentials.parse(sampleJson(`runtime/${name}.json`)).detail);
    const copies = sampleLines('runtime/story-securityhub.jsonl').map(
      (line) => HubEvent.parse(line).detail.findings[0],
    );
    for (const finding of own) {
      expect(finding.resource.accessKeyDetails.principalId).toMatch(new RegExp(`:${INSTANCE}$`));
    }
    expect(new Set([...own.map(({ arn }) => arn), ...copies.map(({ Id }) => Id)]).size).toBe(1);
    expect(own.map(({ service }) => service.count)).toEqual([2, 9]);
    expect(copies.map((copy) => copy.ProductFields['aws/guardduty/service/count'])).toEqual([
      '2',
      '14',
    ]);
  });

  it('goes through the steps of the attack', () => {
    const tags = new Set(story.flatMap((alert) => alert.tags ?? []));
    expect([...tags].filter((tag) => /^TA?\d/.test(tag)).sort()).toEqual([
      'T1059',
      'T1505.003',
      'T1552.005',
      'TA0003',
    ]);
  });
});
