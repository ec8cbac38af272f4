"""How `POST /responses` is answered: a request becomes a plan, the plan's answer becomes events, and the last one the response."""
