/** A run that was stopped on request: no failure. */
export class SimulationCanceled extends Error {
  override readonly name = 'SimulationCanceled';
  constructor() {
    super('The simulation was canceled.');
  }
}
