"""The method of table-driven journey simulators, in plain Python: a dictionary of the transitions out of each state, one random
draw a step, one customer after another. Reads {"start", "goal", "transitions", "dwellDays", "customers", "seed"} as JSON; whoever
takes none of a state's transitions drops out there. Prints how many reached the goal, and the seconds of processor time."""
import json
import random
import sys
import time

MOST_STEPS = 100


def follow(journey):
    """One customer: the states they came through, the last one included, and the days it took."""
    state, path, days = journey["start"], [], 0.0
    for _ in range(MOST_STEPS):
        path.append(state)
        days += journey["dwellDays"].get(state, 0)
        draw, passed, following = random.random(), 0.0, None
        for transition in journey["transitions"].get(state, []):
            passed += transition["probability"]
            if draw < passed:
                following = transition["to"]
                break
        if following is None:
            break
        state = following
    return path, days


def simulate(journey):
    random.seed(journey["seed"])
    visits, dropouts, days_to_goal = {}, {}, []
    for _ in range(journey["customers"]):
        path, days = follow(journey)
        for state in path:
            visits[state] = visits.get(state, 0) + 1
        if path[-1] == journey["goal"]:
            days_to_goal.append(days)
        else:
            dropouts[path[-1]] = dropouts.get(path[-1], 0) + 1
    return {"converted": len(days_to_goal), "meanDays": sum(days_to_goal) / max(1, len(days_to_goal)), "visits": visits, "dropouts": dropouts}


given = json.load(sys.stdin)
began = time.process_time()
result = simulate(given)
print(json.dumps({"seconds": time.process_time() - began, **result}))
