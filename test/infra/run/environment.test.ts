import { expect, it } from 'vitest';
import { readEnvironment } from '../../../infra/run/environment.ts';

it('gives terraform only what it needs, and nothing that changes which state or plan it is about', () => {
  const { terraform } = readEnvironment({
    PATH: '/bin',
    HOME: '/home/me',
    AWS_PROFILE: 'shop',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    TF_CLI_CONFIG_FILE: '/tf.rc',
    HTTPS_PROXY: 'http://proxy',
    GITHUB_TOKEN: 'secret',
    NPM_TOKEN: 'secret',
    TF_WORKSPACE: 'other',
    TF_CLI_ARGS_apply: '-auto-approve',
    TF_DATA_DIR: '/elsewhere',
    TF_VAR_x: '1',
  });
  expect(Object.keys(terraform).toSorted()).toEqual([
    'AWS_ENDPOINT_URL',
    'AWS_PROFILE',
    'CHECKPOINT_DISABLE',
    'HOME',
    'HTTPS_PROXY',
    'PATH',
    'TF_CLI_CONFIG_FILE',
    'TF_INPUT',
    'TF_IN_AUTOMATION',
  ]);
});

it('reads the five repository variables and the defaults of the options', () => {
  const { repository, defaults } = readEnvironment({ AWS_REGION: 'eu-west-1', OTHER: 'x' });
  expect(repository).toEqual({ AWS_REGION: 'eu-west-1' });
  expect(defaults).toEqual({ config: 'parapet.config.ts', out: 'infra/out' });
  expect(readEnvironment({ PARAPET_INFRA_OUT: '/tmp/x' }).defaults.out).toBe('/tmp/x');
});
