import type { Text } from '../language/text';

/** Thrown inside a command that can't be done; `apply` turns it into an outcome with the reason. */
export class Refusal extends Error {
  constructor(readonly reason: Text) {
    super(reason.en);
  }
}
