import heapq

ROADS = {
    "A": {"B": 7, "C": 9, "F": 14},
    "B": {"A": 7, "C": 10, "D": 15},
    "C": {"A": 9, "B": 10, "D": 11, "F": 2},
    "D": {"B": 15, "C": 11, "E": 6},
    "E": {"D": 6, "F": 9},
    "F": {"A": 14, "C": 2, "E": 9},
}

def shortest(start):
    distance = {start: 0}
    before = {}
    frontier = [(0, start)]
    settled = set()
    largest = 0
    while frontier:
        largest = max(largest, len(frontier))
        cost, town = heapq.heappop(frontier)
        if town in settled:
            continue
        settled.add(town)
        for neighbour, length in ROADS[town].items():
            through = cost + length
            if through < distance.get(neighbour, float("inf")):
                distance[neighbour] = through
                before[neighbour] = town
                heapq.heappush(frontier, (through, neighbour))
    return distance, before, largest

distance, before, largest = shortest("A")
print(distance)
print(before)
print(largest)
path = ["E"]
while path[-1] in before:
    path.append(before[path[-1]])
print(" -> ".join(reversed(path)))
