import {
  GetAdministratorAccountCommand,
  GetDetectorCommand,
  ListDetectorsCommand,
  type GetDetectorResponse,
} from '@aws-sdk/client-guardduty';
import type { Settings } from '../config.ts';
import type { AccountClients } from './clients.ts';
import type { Found, FoundPresent, Unfit } from './facts.ts';
import { oursOf } from './ours.ts';
import type { HeldByState } from './state.ts';

export async function readGuardDuty(
  { guardDuty }: AccountClients,
  settings: Settings,
  state: HeldByState,
): Promise<Found> {
  const { DetectorIds: ids = [] } = await guardDuty.send(new ListDetectorsCommand({}));
  const [id] = ids;
  if (id === undefined) return { present: false };
  const detector = await guardDuty.send(new GetDetectorCommand({ DetectorId: id }));
  const admin = await guardDuty.send(new GetAdministratorAccountCommand({ DetectorId: id }));
  const administrator = admin.Administrator?.AccountId;
  const unfit = unfitDetector(detector, settings.detection.agent);
  const held = state.holds('aws_guardduty_detector', id);
  return {
    present: true,
    id,
    ours: oursOf(settings, held, detector.Tags),
    ...(administrator !== undefined && { administrator: `account ${administrator}` }),
    ...(unfit && { unfit }),
  } satisfies FoundPresent;
}

/** Why an agent of ours would find nobody to report to, or another one beside it. */
export function unfitDetector(
  detector: Pick<GetDetectorResponse, 'Status' | 'Features'>,
  agent: Settings['detection']['agent'],
): Unfit | undefined {
  if (detector.Status !== 'ENABLED') {
    return { why: 'it is suspended', fix: 'enable the detector, or ask who rules it to do so' };
  }
  const runtime = detector.Features?.find(({ Name }) => Name === 'RUNTIME_MONITORING');
  if (runtime?.Status !== 'ENABLED') {
    const fix = 'enable RUNTIME_MONITORING in the detector, or ask who rules it to do so';
    return { why: 'its Runtime Monitoring is off: an agent would report to nobody', fix };
  }
  const automated = runtime.AdditionalConfiguration?.some(
    ({ Name, Status }) => Name === 'EKS_ADDON_MANAGEMENT' && Status === 'ENABLED',
  );
  if (agent === 'terraform' && automated) {
    return {
      why: 'it installs its agent on EKS by itself, and detection.agent says that these stacks do',
      fix: "set detection.agent to 'managed'",
    };
  }
  if (agent === 'managed' && !automated) {
    return {
      why: "detection.agent is 'managed', but the detector does not install its agent on EKS",
      fix: "set detection.agent to 'terraform', or enable EKS_ADDON_MANAGEMENT in the detector",
    };
  }
  return undefined;
}
