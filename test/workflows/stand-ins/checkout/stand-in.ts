import { execFileSync } from 'node:child_process';

const {
  GITHUB_WORKSPACE: workspace = '',
  STAND_IN_REPOSITORY: origin = '',
  INPUT_REF: ref = '',
} = process.env;
const git = (...args: readonly string[]): void => {
  execFileSync('git', ['-C', workspace, ...args], { stdio: 'inherit' });
};
git('init', '--quiet');
git('fetch', '--quiet', '--depth=1', origin, ref);
git('checkout', '--quiet', '--force', 'FETCH_HEAD');
git('clean', '--quiet', '-ffdx');
