/** What is in the one repository of the loopback GitHub. Tests write to it as they like. */
export class FakeRepository {
  readonly owner: string;
  readonly name: string;
  /** By commit: the files of that commit. */
  readonly files = new Map<string, ReadonlyMap<string, string>>();
  /** By commit: its parents, the first of them on the branch. */
  readonly parents = new Map<string, readonly string[]>();
  readonly comments: FakeComment[] = [];
  readonly runs: FakeRun[] = [];
  readonly alerts: FakeAlert[] = [];
  readonly analyses: FakeAnalysis[] = [];
  /** Whom the token acts for. */
  actor: Login = { login: 'github-actions[bot]', type: 'Bot' };
  #lastId = 1000;

  constructor(owner = 'octo-org', name = 'shop') {
    this.owner = owner;
    this.name = name;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  commit(
    sha: string,
    files: Readonly<Record<string, string>>,
    parents: readonly string[] = [],
  ): void {
    this.files.set(sha, new Map(Object.entries(files)));
    this.parents.set(sha, parents);
  }

  comment(comment: Omit<FakeComment, 'id'> & { readonly id?: number }): FakeComment {
    const made = { id: this.nextId(), ...comment };
    this.comments.push(made);
    return made;
  }

  run(run: Partial<FakeRun> & Pick<FakeRun, 'headSha'>): FakeRun {
    const made: FakeRun = {
      id: this.nextId(),
      workflowId: 77,
      event: 'push',
      conclusion: 'success',
      headBranch: 'main',
      headRepository: this.fullName,
      artifacts: [],
      ...run,
    };
    this.runs.push(made);
    return made;
  }

  /** The commit and all its ancestors, nearest first. */
  history(sha: string): string[] {
    const seen = new Set<string>();
    const waiting = [sha];
    for (const each of waiting) {
      if (seen.has(each) || !this.parents.has(each)) continue;
      seen.add(each);
      waiting.push(...(this.parents.get(each) ?? []));
    }
    return [...seen];
  }
}

export interface Login {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface FakeComment {
  readonly id: number;
  readonly issue: number;
  readonly author: Login;
  body: string;
}

export interface FakeRun {
  readonly id: number;
  readonly workflowId: number;
  readonly event: string;
  readonly conclusion: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Absent where the fork was deleted. */
  readonly headRepository: string | undefined;
  readonly artifacts: readonly FakeArtifact[];
}

export interface FakeArtifact {
  readonly id: number;
  readonly name: string;
  readonly expired?: true;
  /** Bytes of the zip file; absent where it is gone although the list names it. */
  readonly zip?: Uint8Array;
}

export interface FakeAlert {
  readonly number: number;
  readonly ref: string;
  readonly rule: string;
  readonly severity?: 'none' | 'note' | 'warning' | 'error';
  readonly securitySeverity?: 'low' | 'medium' | 'high' | 'critical';
  readonly tool?: string;
  readonly path?: string;
  readonly line?: number;
  readonly message?: string;
  readonly state?: 'open' | 'dismissed' | 'fixed';
}

export interface FakeAnalysis {
  readonly ref: string;
  readonly commit: string;
  readonly tool?: string;
  readonly error?: string;
  /** Seen only after the list was asked for this many times: GitHub is still at work. */
  readonly afterPolls?: number;
}
