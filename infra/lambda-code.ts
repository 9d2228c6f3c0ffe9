/** Where the build put the functions' code: zip files. */
export interface LambdaCode {
  readonly detector: string;
  readonly responder: string;
}
