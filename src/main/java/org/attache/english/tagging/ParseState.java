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

    static final int NONE = -1;

    private final ParseFeatures features;

    final int size;

    private final int[] heads;

    final int[] labels;

    final int[] stack;

    final int[] leftmost;

    final int[] left2;

    final int[] rightmost;

    final int[] right2;

    final int[] lefts;

    final int[] rights;

    int depth;

    int next;

    ParseState(Words words) {
        this.features = new ParseFeatures(this, words);
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

    void features(Features f) {
        features.features(f);
    }

    void labelFeatures(int move, Features f) {
        features.labelFeatures(move, f);
    }
}
