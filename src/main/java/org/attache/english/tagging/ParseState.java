package org.attache.english.tagging;

import java.util.Arrays;

/** How far a sentence has been parsed. */
final class ParseState {

    static final int SHIFT = 0;
    /** The word on top of the stack depends on the next word. */
    static final int LEFT = 1;
    /** The word on top of the stack depends on the one below it. */
    static final int RIGHT = 2;

    static final int MOVES = 3;
    private static final int NONE = -1;

    private final Words words;
    private final int size;
    private final int[] heads;
    private final int[] labels;
    private final int[] stack;
    private final int[] leftmost;
    private final int[] left2;
    private final int[] rightmost;
    private final int[] right2;
    private final int[] lefts;
    private final int[] rights;
    private int depth;
    private int next;

    ParseState(Words words) {
        this.words = words;
        this.size = words.size();
        this.heads = filled(size + 1);
        this.labels = filled(size + 1);
        this.stack = new int[size + 1];
        this.leftmost = filled(size + 1);
        this.left2 = filled(size + 1);
        this.rightmost = filled(size + 1);
        this.right2 = filled(size + 1);
        this.lefts = new int[size + 1];
        this.rights = new int[size + 1];
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }

    int[] heads() {
        return heads;
    }

    int[] labels() {
        return labels;
    }

    boolean isFinal() {
        return next == size && depth == 0;
    }

    boolean permits(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0 && (next < size || depth == 1);
            default -> depth > 1;
        };
    }

    int dependent() {
        return stack[depth - 1];
    }

    int head(int move) {
        return move == LEFT ? next : stack[depth - 2];
    }

    void label(int move, int label) {
        labels[dependent()] = label;
    }

    void apply(int move) {
        if (move == SHIFT) {
            stack[depth++] = next++;
            return;
        }
        int dependent = dependent();
        int head = head(move);
        heads[dependent] = head;
        depth--;
        if (dependent < head) {
            left2[head] = leftmost[head];
            leftmost[head] = dependent;
            lefts[head]++;
        } else {
            right2[head] = rightmost[head];
            rightmost[head] = dependent;
            rights[head]++;
        }
    }

    /** How many arcs of the right tree a move makes impossible. */
    int cost(int move, int[] gold) {
        int cost = 0;
        if (move == SHIFT) {
            for (int i = 0; i < depth; i++) {
                boolean lost = gold[stack[i]] == next || (i < depth - 1 && gold[next] == stack[i]);
                cost += lost ? 1 : 0;
            }
            return cost;
        }
        int top = dependent();
        if (move == LEFT) {
            cost += gold[top] > next || (depth > 1 && gold[top] == stack[depth - 2]) ? 1 : 0;
        } else {
            cost += gold[top] >= next ? 1 : 0;
        }
        for (int i = next; i < size; i++) {
            cost += gold[i] == top ? 1 : 0;
        }
        return cost;
    }

    private int form(int i) {
        return i == NONE ? 11 : i >= size ? 12 : words.forms()[i];
    }

    private int tag(int i) {
        return i == NONE ? 101 : i >= size ? 102 : words.tags()[i];
    }

    private int label(int i) {
        return i == NONE ? 101 : labels[i];
    }

    private int at(int below) {
        return depth > below ? stack[depth - 1 - below] : NONE;
    }

    private int ahead(int by) {
        return next + by <= size ? next + by : NONE;
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
        int s0l = child(leftmost, s0);
        int s0r = child(rightmost, s0);
        int s1l = child(leftmost, s1);
        int s1r = child(rightmost, s1);
        int b0l = child(leftmost, b0);
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
        f.add(s0t, label(s0l), label(child(left2, s0)));
        f.add(s0t, label(s0r), label(child(right2, s0)));
        f.add(s1t, label(s1l), label(s1r));
        f.add(s1f, label(s1r));
        f.add(b0t, label(b0l), label(child(left2, b0)));
        f.add(s0t, b0t, distance);
        f.add(s0f, distance);
        f.add(b0f, distance);
        f.add(s1t, s0t, apart);
        f.add(s0t, count(lefts, s0), count(rights, s0));
        f.add(s0f, count(rights, s0));
        f.add(s1t, count(rights, s1));
        f.add(b0t, count(lefts, b0));
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
        int dependent = dependent();
        int head = head(move);
        int df = form(dependent);
        int dt = tag(dependent);
        int hf = form(head);
        int ht = tag(head);
        int dl = leftmost[dependent];
        int dr = rightmost[dependent];
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
        f.add(dt, ht, label(leftmost[head]), label(rightmost[head]));
        f.add(dt, hf, label(leftmost[head]), label(rightmost[head]));
        f.add(ht, tag(dependent + 1), dt, form(dependent + 1));
        f.add(dt, form(dependent - 1 < 0 ? NONE : dependent - 1), move);
        f.add(dt, ht, lefts[head], rights[head]);
        f.add(dt, ht, label(child(left2, dependent)), label(dl));
        f.add(form(leftmost[head]), ht, dt, move);
    }
}
