import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { RUNNER_TEMP: temporary = '', INPUT_LANGUAGES: languages = '' } = process.env;
writeFileSync(join(temporary, 'stand-in-languages'), languages);
