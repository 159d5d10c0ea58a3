package org.attache.schedule.mirror;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which events are ours, in memory. */
public final class RememberedBoards implements Boards {

    private final Map<Long, Board> boards = new TreeMap<>();
    private final Map<Long, Map<String, Mirrored>> events = new TreeMap<>();

    @Override
    public synchronized void note(Board board) {
        boards.put(board.server(), board);
    }

    @Override
    public synchronized Optional<Board> of(long server) {
        return Optional.ofNullable(boards.get(server));
    }

    @Override
    public synchronized List<Board> kept() {
        return boards.values().stream().filter(Board::isKept).toList();
    }

    @Override
    public synchronized List<Mirrored> events(long server) {
        return List.copyOf(events.getOrDefault(server, Map.of()).values());
    }

    @Override
    public synchronized void mirrored(long server, Mirrored event) {
        events.computeIfAbsent(server, none -> new TreeMap<>()).put(event.uid(), event);
    }

    @Override
    public synchronized void gone(long server, String uid) {
        events.computeIfAbsent(server, none -> new TreeMap<>()).remove(uid);
    }
}
