// What every resolver is given.
export interface Context {
  readonly request: Request
}
