import { describe, expect, it } from 'vitest';
import { BUILT_IN_KEV, parseKev } from '../../triage/knowledge/kev-file.ts';

/** Written after CISA's schema. */
const catalog = (over: object = {}, row: object = {}) =>
  JSON.stringify({
    title: 'CISA Catalog of Known Exploited Vulnerabilities',
    catalogVersion: '2026.11.20',
    dateReleased: '2026-11-20T15:00:57.5282Z',
    count: 1,
    vulnerabilities: [
      {
        cveID: 'CVE-2099-0001',
        dateAdded: '2026-11-20',
        knownRansomwareCampaignUse: 'Known',
        ...row,
      },
    ],
    ...over,
  });

describe('a KEV file', () => {
  it('is read with its version and date', () => {
    const read = parseKev(`\uFEFF${catalog()}`);
    expect(read).toMatchObject({
      version: '2026.11.20',
      releasedAt: '2026-11-20T15:00:57.5282Z',
      count: 1,
    });
    const find = (cve: string) => ('find' in read ? read.find(cve) : undefined);
    expect(find(' cve-2099-0001')).toEqual({ dateAdded: '2026-11-20', ransomware: true });
    expect(find('CVE-2099-0002')).toBeUndefined();
    expect(find('__proto__')).toBeUndefined();
  });

  it.each([
    ['', /no JSON/],
    ['[]', /no JSON object/],
    [catalog().slice(0, -5), /no JSON/],
    [catalog({ catalogVersion: 1 }), /catalogVersion/],
    [catalog({ vulnerabilities: {} }), /list of/],
    [catalog({ vulnerabilities: [], count: 0 }), /list of/],
    [catalog({ count: 2 }), /count/],
    [catalog({ count: undefined }), /count/],
    [catalog({}, { cveID: 'CVE-1' }), /row 0/],
    [catalog({}, { dateAdded: 'yesterday' }), /row 0/],
    [catalog({ vulnerabilities: [null] }), /row 0/],
  ])('is refused: %j', (text, why) => {
    expect(parseKev(text)).toMatchObject({ fault: expect.stringMatching(why) as string });
  });

  it('has the built-in snapshot as its like', () => {
    expect(BUILT_IN_KEV.find('CVE-2021-44228')).toMatchObject({ dateAdded: '2021-12-10' });
    expect(BUILT_IN_KEV.count).toBeGreaterThan(1000);
  });
});
