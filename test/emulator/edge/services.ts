import type { ServiceEdge } from './service.ts';
import { accessAnalyzer } from './services/access-analyzer.ts';
import { cloudtrail } from './services/cloudtrail.ts';
import { codebuild } from './services/codebuild.ts';
import { config } from './services/config.ts';
import { budgets, costExplorer } from './services/costs.ts';
import { detective } from './services/detective.ts';
import { ec2 } from './services/ec2.ts';
import { eksAccess } from './services/eks-access.ts';
import { eksAddons } from './services/eks-addons.ts';
import { eksClusters } from './services/eks-clusters.ts';
import { eksNodeGroups } from './services/eks-node-groups.ts';
import { eksPodIdentity } from './services/eks-pod-identity.ts';
import { guarddutyDestinations } from './services/guardduty-destinations.ts';
import { guarddutyDetector } from './services/guardduty-detector.ts';
import { guarddutyFindings } from './services/guardduty-findings.ts';
import { guarddutySets } from './services/guardduty-sets.ts';
import { inspector2 } from './services/inspector2.ts';
import { kms } from './services/kms.ts';
import { lambda } from './services/lambda.ts';
import { logs } from './services/logs.ts';
import { monitoring } from './services/monitoring.ts';
import { s3 } from './services/s3.ts';
import { securityhubFindings } from './services/securityhub-findings.ts';
import { securityhubRules } from './services/securityhub-rules.ts';
import { securityhubStandards } from './services/securityhub-standards.ts';
import { sqs } from './services/sqs.ts';
import { ssm } from './services/ssm.ts';
import { states } from './services/states.ts';
import { xray } from './services/xray.ts';

/** Everything the edge answers or repairs. */
export const SERVICES: readonly ServiceEdge[] = [
  accessAnalyzer,
  budgets,
  cloudtrail,
  codebuild,
  config,
  costExplorer,
  detective,
  ec2,
  eksAccess,
  eksAddons,
  eksClusters,
  eksNodeGroups,
  eksPodIdentity,
  guarddutyDestinations,
  guarddutyDetector,
  guarddutyFindings,
  guarddutySets,
  inspector2,
  kms,
  lambda,
  logs,
  monitoring,
  s3,
  securityhubFindings,
  securityhubRules,
  securityhubStandards,
  sqs,
  ssm,
  states,
  xray,
];
