// A request on its way from the journal to the playground.
let waiting = null;

export const take = (request) => { waiting = request; };

export function taken() {
  const request = waiting;
  waiting = null;
  return request;
}
