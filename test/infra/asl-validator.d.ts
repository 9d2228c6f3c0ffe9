/** The package comes without types; this is what we use of it. */
declare module 'asl-validator' {
  interface Verdict {
    readonly isValid: boolean;
    readonly errorsText?: (separator: string) => string;
  }
  /** It writes defaults into what it is given. */
  export default function aslValidator(definition: object): Verdict;
}
