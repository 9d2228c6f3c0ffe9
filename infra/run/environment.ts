import type { RepositoryVariables } from '../config.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** All that the infra commands take from the environment, read here and nowhere else. */
export interface InfraEnvironment {
  readonly repository: RepositoryVariables;
  /** What the options of the same names are where they are not given. */
  readonly defaults: OptionDefaults;
  /** What terraform gets: a program of 700 MB from elsewhere need not see the rest. */
  readonly terraform: Readonly<Record<string, string>>;
}

export interface OptionDefaults {
  readonly config: string;
  readonly out: string;
  readonly override: string | undefined;
}

/** Variables of terraform that would change which state is used or what is planned behind our back. */
const NOT_PASSED = /^TF_(CLI_ARGS|WORKSPACE|DATA_DIR|VAR_)/;
const PASSED =
  /^(PATH|HOME|TMPDIR|TF_.+|AWS_.+|(HTTPS?|NO)_PROXY|(https?|no)_proxy|SSL_CERT_(FILE|DIR))$/;

export function readEnvironment(variables: Variables): InfraEnvironment {
  const { AWS_REGION, AWS_ACCOUNT_ID, ECR_REPOSITORY, EKS_CLUSTER_NAME, AWS_ROLE_ARN } = variables;
  return {
    repository: { AWS_REGION, AWS_ACCOUNT_ID, ECR_REPOSITORY, EKS_CLUSTER_NAME, AWS_ROLE_ARN },
    defaults: {
      config: variables['PARAPET_INFRA_CONFIG'] || 'parapet.config.ts',
      out: variables['PARAPET_INFRA_OUT'] || 'infra/out',
      override: variables['PARAPET_INFRA_OVERRIDE'] || undefined,
    },
    terraform: terraformEnvironment(variables),
  };
}

function terraformEnvironment(variables: Variables): Record<string, string> {
  const passed: Record<string, string> = {
    TF_IN_AUTOMATION: '1',
    TF_INPUT: '0',
    CHECKPOINT_DISABLE: '1',
  };
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined || !PASSED.test(name) || NOT_PASSED.test(name)) continue;
    passed[name] = value;
  }
  return passed;
}
