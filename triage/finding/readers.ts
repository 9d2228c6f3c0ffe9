import { cyclonedxReader } from './cyclonedx.ts';
import { falcoReader } from './falco.ts';
import { guarddutyReader } from './guardduty.ts';
import { openvexReader } from './openvex.ts';
import type { Reader } from './reader.ts';
import { sarifReader } from './sarif.ts';
import { securityhubReader } from './securityhub.ts';
import { trivyReader } from './trivy.ts';
import { trivyInParts } from './trivy-parts.ts';

/** Every format that is read. No document is recognised by two, so their order does not matter. */
export const READERS: readonly Reader[] = [
  falcoReader,
  guarddutyReader,
  securityhubReader,
  { ...trivyReader, inParts: trivyInParts },
  sarifReader,
  cyclonedxReader,
  openvexReader,
];
