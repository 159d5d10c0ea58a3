package org.attache.english.tagging;

/** What a parser sees of a sentence that it has parsed so far. */
final class ParseFeatures {

    private static final int NONE = ParseState.NONE;

    private final ParseState state;
    private final Words words;

    ParseFeatures(ParseState state, Words words) {
        this.state = state;
        this.words = words;
    }

    private int form(int i) {
        return i == NONE ? 11 : i >= state.size ? 12 : words.forms()[i];
    }

    private int tag(int i) {
        return i == NONE ? 101 : i >= state.size ? 102 : words.tags()[i];
    }

    private int label(int i) {
        return i == NONE ? 101 : state.labels[i];
    }

    private int at(int below) {
        return state.depth > below ? state.stack[state.depth - 1 - below] : NONE;
    }

    private int ahead(int by) {
        return state.next + by <= state.size ? state.next + by : NONE;
    }

    private int child(int[] children, int i) {
        return i == NONE ? NONE : children[i];
    }

    void features(Features f) {
        int s0 = at(0);
        int s1 = at(1);
        int s2 = at(2);
        int b0 = ahead(0);
        int b1 = ahead(1);
        int b2 = ahead(2);
        int s0f = form(s0);
        int s0t = tag(s0);
        int s1f = form(s1);
        int s1t = tag(s1);
        int b0f = form(b0);
        int b0t = tag(b0);
        int b1t = tag(b1);
        int b2t = tag(b2);
        int distance = s0 == NONE ? 0 : Math.min(b0 - s0, 5);
        int apart = s1 == NONE ? 0 : Math.min(s0 - s1, 5);
        int s0l = child(state.leftmost, s0);
        int s0r = child(state.rightmost, s0);
        int s1l = child(state.leftmost, s1);
        int s1r = child(state.rightmost, s1);
        int b0l = child(state.leftmost, b0);
        f.add(1);
        f.add(s0f, s0t);
        f.add(s0f);
        f.add(s0t);
        f.add(s1f, s1t);
        f.add(s1f);
        f.add(s1t);
        f.add(b0f, b0t);
        f.add(b0f);
        f.add(b0t);
        f.add(form(b1), b1t);
        f.add(b1t);
        f.add(form(b2), b2t);
        f.add(b2t);
        f.add(s0f, s0t, b0f, b0t);
        f.add(s0f, s0t, b0t);
        f.add(s0t, b0f, b0t);
        f.add(s0t, b0t);
        f.add(s0f, b0f);
        f.add(s1f, s1t, s0t);
        f.add(s1t, s0f, s0t);
        f.add(s1t, s0t);
        f.add(s1f, s0f);
        f.add(s1f, b0f);
        f.add(s1t, b0t);
        f.add(s0t, b0t, b1t);
        f.add(s1t, s0t, b0t);
        f.add(tag(s2), s1t, s0t);
        f.add(b0t, b1t, b2t);
        f.add(s1t, s0t, b0t, b1t);
        f.add(s0t, tag(s0l), b0t);
        f.add(s0t, tag(s0r), b0t);
        f.add(s0t, b0t, tag(b0l));
        f.add(s1t, tag(s1r), s0t);
        f.add(s1t, tag(s1l), s0t);
        f.add(s1t, s0t, tag(s0l));
        f.add(s1t, s0t, tag(s0r));
        f.add(s0f, label(s0l), label(s0r));
        f.add(s0t, label(s0l), label(child(state.left2, s0)));
        f.add(s0t, label(s0r), label(child(state.right2, s0)));
        f.add(s1t, label(s1l), label(s1r));
        f.add(s1f, label(s1r));
        f.add(b0t, label(b0l), label(child(state.left2, b0)));
        f.add(s0t, b0t, distance);
        f.add(s0f, distance);
        f.add(b0f, distance);
        f.add(s1t, s0t, apart);
        f.add(s0t, count(state.lefts, s0), count(state.rights, s0));
        f.add(s0f, count(state.rights, s0));
        f.add(s1t, count(state.rights, s1));
        f.add(b0t, count(state.lefts, b0));
        f.add(s0f, b0t, b1t);
        f.add(s1f, s0t, b0t);
        f.add(s1t, s0f, b0t);
        f.add(s1t, s0t, b0f);
        f.add(s1f, form(s0l), s0t);
        f.add(s1t, form(s0l), s0t);
        f.add(s1f, form(s0l), s0f);
        f.add(s1t, s0t, label(s1l), label(s0l));
        f.add(form(s2), tag(s2), s0t);
        f.add(form(s2), form(s0l), s0t);
        f.add(form(s2), s1t, s0t);
    }

    private static int count(int[] counts, int i) {
        return i == NONE ? 0 : Math.min(counts[i], 4);
    }

    void labelFeatures(int move, Features f) {
        int dependent = state.dependent();
        int head = state.head(move);
        int df = form(dependent);
        int dt = tag(dependent);
        int hf = form(head);
        int ht = tag(head);
        int dl = state.leftmost[dependent];
        int dr = state.rightmost[dependent];
        int distance = Math.max(-4, Math.min(4, dependent - head));
        f.add(move);
        f.add(df, move);
        f.add(dt, move);
        f.add(hf, move);
        f.add(ht, move);
        f.add(df, dt, ht);
        f.add(dt, hf, ht);
        f.add(dt, ht, move);
        f.add(df, hf);
        f.add(dt, ht, distance);
        f.add(dt, ht, form(dl));
        f.add(dt, hf, form(dl));
        f.add(dt, ht, label(dl), label(dr));
        f.add(dt, tag(dl), tag(dr), move);
        f.add(df, label(dl), move);
        f.add(dt, ht, tag(dependent - 1 < 0 ? NONE : dependent - 1), tag(dependent + 1));
        f.add(dt, ht, label(state.leftmost[head]), label(state.rightmost[head]));
        f.add(dt, hf, label(state.leftmost[head]), label(state.rightmost[head]));
        f.add(ht, tag(dependent + 1), dt, form(dependent + 1));
        f.add(dt, form(dependent - 1 < 0 ? NONE : dependent - 1), move);
        f.add(dt, ht, state.lefts[head], state.rights[head]);
        f.add(dt, ht, label(child(state.left2, dependent)), label(dl));
        f.add(form(state.leftmost[head]), ht, dt, move);
    }
}
