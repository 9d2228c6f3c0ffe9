import type { Incident } from '../incident/incident.ts';
import { ATTACK_VERSION } from '../knowledge/attack.ts';
import { counted } from './summary.ts';
import { techniquesOf } from './techniques.ts';
import type { ReportedTechnique } from './techniques.ts';

/**
 * A layer for MITRE's ATT&CK Navigator: which techniques the incidents show, coloured by the number
 * of findings. Format 4.5 as its specification has it (attack-navigator, layers/spec/v4.5). Comments
 * hold counts only, no text from outside.
 */
export interface NavigatorLayer {
  readonly name: string;
  readonly versions: { readonly attack: string; readonly navigator: string; readonly layer: '4.5' };
  readonly domain: 'enterprise-attack';
  readonly description: string;
  /** 3: by score, the highest first. */
  readonly sorting: 3;
  readonly layout: {
    readonly layout: 'side';
    readonly showID: boolean;
    readonly showName: boolean;
  };
  readonly hideDisabled: boolean;
  readonly techniques: readonly LayerTechnique[];
  readonly gradient: {
    readonly colors: readonly string[];
    readonly minValue: number;
    readonly maxValue: number;
  };
  readonly metadata: readonly { readonly name: string; readonly value: string }[];
}

export interface LayerTechnique {
  readonly techniqueID: string;
  readonly score?: number;
  readonly comment?: string;
  readonly enabled: true;
  readonly showSubtechniques?: true;
}

export function navigatorLayer(incidents: readonly Incident[]): NavigatorLayer {
  const named = techniquesOf(incidents).filter((row) => row.technique !== undefined);
  return {
    name: 'Parapet',
    versions: { attack: ATTACK_VERSION.replace(/\..*/, ''), navigator: '5.2.0', layer: '4.5' },
    domain: 'enterprise-attack',
    description: `Techniques of ${counted(incidents.length, 'incident')}; the score is the number of findings.`,
    sorting: 3,
    layout: { layout: 'side', showID: true, showName: true },
    hideDisabled: false,
    techniques: withParents(named.map(toTechnique)),
    gradient: {
      colors: ['#ffe766', '#ff6666'],
      minValue: 0,
      maxValue: Math.max(1, ...named.map(({ findings }) => findings)),
    },
    metadata: [{ name: 'ATT&CK tables', value: ATTACK_VERSION }],
  };
}

function toTechnique({ technique, findings, incidents }: ReportedTechnique): LayerTechnique {
  return {
    techniqueID: technique ?? '',
    score: findings,
    comment: `${counted(findings, 'finding')} in ${counted(incidents, 'incident')}`,
    enabled: true,
  };
}

/** A sub-technique is seen only where its parent is unfolded. */
function withParents(techniques: readonly LayerTechnique[]): readonly LayerTechnique[] {
  const byId = new Map(techniques.map((each) => [each.techniqueID, each]));
  for (const { techniqueID } of techniques) {
    const [parent = ''] = techniqueID.split('.');
    if (parent === techniqueID) continue;
    const known = byId.get(parent) ?? { techniqueID: parent, enabled: true as const };
    byId.set(parent, { ...known, showSubtechniques: true });
  }
  return [...byId.values()].toSorted((a, b) => (a.techniqueID < b.techniqueID ? -1 : 1));
}
