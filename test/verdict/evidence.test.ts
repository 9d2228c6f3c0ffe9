import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../triage/finding/document-facts.ts';
import { fromOutside } from '../../triage/finding/untrusted.ts';
import { checkEvidence } from '../../triage/verdict/evidence.ts';
import type { CheckContext, EvidenceDocument } from '../../triage/verdict/evidence.ts';
import type { RequiredEvidence } from '../../triage/verdict/policy.ts';
import { at, NOW } from './refusals.ts';

const COMMIT = '6d584837bdbd54994ae6ed31ffb5a1c66073d666';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const CONTEXT: CheckContext = { now: NOW, commit: COMMIT, digest: DIGEST };

const texts = (...values: string[]) => values.map((value) => fromOutside(value));

function image(changed: Partial<DocumentFacts> = {}, file = 'image.json'): EvidenceDocument {
  const facts: DocumentFacts = {
    source: 'trivy',
    subject: 'image',
    artifacts: [{ commits: [], digests: texts(DIGEST) }],
    createdAt: at('2026-11-25T10:00:00Z'),
    classes: texts('os-pkgs'),
    tools: texts('trivy'),
    osFamily: fromOutside('debian'),
    packages: 100,
    ...changed,
  };
  return { file, facts };
}

function sarif(changed: Partial<DocumentFacts> = {}, file = 'code.sarif'): EvidenceDocument {
  const facts: DocumentFacts = {
    source: 'sarif',
    subject: 'files',
    artifacts: [{ commits: texts(COMMIT), digests: [] }],
    classes: texts('/language:javascript'),
    tools: texts('CodeQL'),
    ...changed,
  };
  return { file, facts };
}

const names = (...digests: string[]): Pick<DocumentFacts, 'artifacts'> => ({
  artifacts: [{ commits: [], digests: texts(...digests) }],
});
const NEITHER = names();

/** Decision and code of every notice. */
function told(
  required: Partial<RequiredEvidence> | undefined,
  documents: readonly EvidenceDocument[],
  context: Partial<CheckContext> = {},
): string[] {
  const requirements: RequiredEvidence[] = required
    ? [{ name: 'scan', source: 'trivy', ...required }]
    : [];
  return checkEvidence(requirements, documents, { ...CONTEXT, ...context }).map(
    ({ decision, code }) => `${decision} ${code}`,
  );
}

describe('required evidence', () => {
  const WHOLE: Partial<RequiredEvidence> = {
    of: 'digest',
    bound: true,
    classes: ['os-pkgs'],
    maxAgeHours: 2,
  };

  it('is there where a report has all of it', () => {
    expect(told(WHOLE, [image()])).toEqual([]);
    expect(told(undefined, [])).toEqual([]);
  });

  it('that is missing fails: no report, or only one of another kind', () => {
    expect(told({}, [])).toEqual(['fail evidence-missing']);
    expect(told({}, [sarif()])).toEqual(['fail evidence-missing']);
    expect(told({ source: 'cyclonedx' }, [image()])).toEqual(['fail evidence-missing']);
    const files = image({ subject: 'files', ...NEITHER }, 'fs.json');
    expect(told({ of: 'digest' }, [files])).toEqual(['fail evidence-missing']);
    expect(told({ of: 'commit' }, [image()])).toEqual(['fail evidence-missing']);
  });

  it('of another image or commit fails, whatever else is given', () => {
    const other = image(names(`sha256:${'b'.repeat(64)}`), 'other.json');
    expect(told({ of: 'digest' }, [other])).toEqual(['fail evidence-of-another']);
    expect(told({ of: 'digest' }, [other, image(NEITHER)])).toEqual(['fail evidence-of-another']);
    expect(told({ of: 'digest' }, [other, image()])).toEqual([]);
    const codes = told({ source: 'sarif', of: 'commit' }, [sarif()], { commit: 'f'.repeat(40) });
    expect(codes).toEqual(['fail evidence-of-another']);
  });

  it('names what it found, so that a person sees the mix-up', () => {
    const other = `sha256:${'b'.repeat(64)}`;
    const required: RequiredEvidence = { name: 'scan', source: 'trivy', of: 'digest' };
    const [notice] = checkEvidence([required], [image(names(other), 'other.json')], CONTEXT);
    expect(notice?.about).toEqual(['scan', 'other.json', other]);
  });

  it('is the image by any of its digests, and the commit also abbreviated', () => {
    expect(told({ of: 'digest' }, [image(names('sha256:1', DIGEST.toUpperCase()))])).toEqual([]);
    const by = (commit: string): string[] =>
      told({ source: 'sarif', of: 'commit' }, [
        sarif({ artifacts: [{ commits: texts(commit), digests: [] }] }),
      ]);
    expect(by(COMMIT.slice(0, 7))).toEqual([]);
    expect(by(COMMIT.slice(0, 6))).toEqual(['fail evidence-of-another']);
    expect(by(`${COMMIT.slice(0, 7)}f`)).toEqual(['fail evidence-of-another']);
  });

  it('that names neither is a note, and fails where the policy binds it', () => {
    expect(told({ of: 'digest' }, [image(NEITHER)])).toEqual(['note evidence-unbound']);
    expect(told({ of: 'digest', bound: true }, [image(NEITHER)])).toEqual([
      'fail evidence-unbound',
    ]);
    const half = sarif({ artifacts: [...sarif().facts.artifacts, ...NEITHER.artifacts] });
    expect(told({ source: 'sarif', of: 'commit', bound: true }, [half])).toEqual([
      'fail evidence-unbound',
    ]);
  });

  it('cannot be held against a commit that nobody named', () => {
    expect(told({ of: 'digest' }, [image()], { digest: undefined })).toEqual([
      'note evidence-unbound',
    ]);
    expect(told({ of: 'digest', bound: true }, [image()], { digest: '' })).toEqual([
      'fail evidence-unbound',
    ]);
  });

  it('of yesterday, of no date and of tomorrow fails where its age counts', () => {
    const made = (createdAt?: string): string[] => {
      const { createdAt: _now, ...facts } = image().facts;
      const when = createdAt === undefined ? {} : { createdAt: at(createdAt) };
      return told({ maxAgeHours: 12 }, [{ file: 'image.json', facts: { ...facts, ...when } }]);
    };
    expect(made('2026-11-24T23:00:00Z')).toEqual([]);
    expect(made('2026-11-24T22:59:59.9Z')).toEqual(['fail evidence-too-old']);
    expect(made('2026-11-25T11:59:00Z')).toEqual([]);
    expect(made('2026-11-25T12:01:00Z')).toEqual(['fail evidence-too-old']);
    expect(made()).toEqual(['fail evidence-too-old']);
    expect(told({}, [image({ createdAt: at('2020-01-01T00:00:00Z') })])).toEqual([]);
  });

  it('lacks a class where none of the good reports has it', () => {
    const secrets = image({ classes: texts('secret') }, 'secrets.json');
    const both = { classes: ['os-pkgs', 'secret'] };
    expect(told(both, [image()])).toEqual(['fail class-missing']);
    expect(told(both, [image(), secrets])).toEqual([]);
    const old = image({ classes: texts('secret'), createdAt: at('2026-11-01T00:00:00Z') });
    expect(told({ ...both, maxAgeHours: 2 }, [image(), old])).toEqual(['fail class-missing']);
    const tool = { source: 'sarif', classes: ['CodeQL', '/language:javascript'] } as const;
    expect(told(tool, [sarif()])).toEqual([]);
    expect(told({ ...tool, classes: ['semgrep'] }, [sarif()])).toEqual(['fail class-missing']);
  });
});

describe('a report of an image in which nothing was scanned', () => {
  const { osFamily: _os, ...bare } = image().facts;
  const empty = { file: 'image.json', facts: { ...bare, packages: 0, classes: [] } };

  it('is told always, and fails unless the policy only warns', () => {
    expect(told(undefined, [empty])).toEqual(['fail nothing-scanned']);
    expect(told(undefined, [empty], { emptyImageFails: true })).toEqual(['fail nothing-scanned']);
    expect(told(undefined, [empty], { emptyImageFails: false })).toEqual(['warn nothing-scanned']);
  });

  it('is no evidence', () => {
    const without = { emptyImageFails: false };
    expect(told({}, [empty], without)).toContain('fail nothing-scanned');
    expect(told({}, [empty, image({}, 'good.json')], without)).toEqual(['warn nothing-scanned']);
  });

  it('has neither a system nor a package; with one of them it may be clean', () => {
    const facts = (changed: Partial<DocumentFacts>): EvidenceDocument => ({
      file: 'image.json',
      facts: { ...empty.facts, ...changed },
    });
    expect(told(undefined, [facts({ packages: 1 })])).toEqual([]);
    expect(told(undefined, [facts({ osFamily: fromOutside('alpine') })])).toEqual([]);
    expect(told(undefined, [facts({ osFamily: fromOutside('none') })])).toHaveLength(1);
    expect(told(undefined, [facts({ subject: 'files' })])).toEqual([]);
  });
});

it('never passes by a report that fails alone, in any order and number', () => {
  const bad = [
    image(names('sha256:1'), 'another.json'),
    image({ createdAt: at('2020-01-01T00:00:00Z') }, 'old.json'),
    image(NEITHER, 'unbound.json'),
    image({ subject: 'files', ...NEITHER }, 'files.json'),
    sarif(),
  ];
  const required = { of: 'digest', bound: true, maxAgeHours: 2 } as const;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...bad), { maxLength: 6 }), (documents) => {
      expect(told(required, documents).some((line) => line.startsWith('fail'))).toBe(true);
      expect(told(required, [...documents, image()])).toEqual([]);
    }),
  );
});
