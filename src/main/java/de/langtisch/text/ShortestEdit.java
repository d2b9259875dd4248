package de.langtisch.text;

import java.util.Arrays;

/// Myers' greedy search for the shortest edit script (An O(ND) Difference Algorithm, 1986), given up beyond a number of
/// edits. Rounds are kept, so that the way can be read backwards.
final class ShortestEdit {
    /// Told of each pair of equal elements on the way.
    interface Match {
        void at(int oldIndex, int nowIndex);
    }

    private static final int[][] NONE = {};

    private ShortestEdit() {}

    /// Row d holds, for each diagonal k from -d to d, how far into `old` d edits reach; no rows when too many are
    /// needed.
    static int[][] trace(int[] old, int from, int to, int[] now, int start, int end, int mostEdits) {
        int n = to - from;
        int m = end - start;
        int most = Math.min(mostEdits, n + m);
        int[][] trace = new int[most + 1][];
        for (int d = 0; d <= most; d++) {
            int[] row = new int[2 * d + 1];
            trace[d] = row;
            for (int k = -d; k <= d; k += 2) {
                int x = d == 0 ? 0 : step(trace[d - 1], d, k);
                int y = x - k;
                while (x < n && y < m && x >= 0 && y >= 0 && old[from + x] == now[start + y]) {
                    x++;
                    y++;
                }
                row[k + d] = x;
                if (x >= n && y >= m) {
                    return Arrays.copyOf(trace, d + 1);
                }
            }
        }
        return NONE;
    }

    static void backtrack(int[][] trace, int n, int m, Match match) {
        int x = n;
        int y = m;
        for (int d = trace.length - 1; d >= 0; d--) {
            int k = x - y;
            int entered = d == 0 ? 0 : step(trace[d - 1], d, k);
            while (x > entered && x > 0 && y > 0 && x - 1 >= entered) {
                x--;
                y--;
                match.at(x, y);
            }
            if (d > 0) {
                boolean down = isDown(trace[d - 1], d, k);
                x -= down ? 0 : 1;
                y -= down ? 1 : 0;
            }
        }
    }

    /// Where edit d enters diagonal k.
    private static int step(int[] before, int d, int k) {
        return isDown(before, d, k) ? before[k + 1 + d - 1] : before[k - 1 + d - 1] + 1;
    }

    private static boolean isDown(int[] before, int d, int k) {
        return k == -d || (k != d && before[k - 1 + d - 1] < before[k + 1 + d - 1]);
    }
}
