package de.langtisch.text;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/// Steps through a parsed text without recursion, so that no nesting can exhaust the stack.
final class Walk {
    /// What is done on the way; each node entered is left.
    interface Steps {
        /// False: its children are passed over.
        boolean enter(Node node);

        void leave(Node node);
    }

    private Walk() {}

    /// The children of the root, not the root itself.
    static void within(Node root, Steps steps) {
        @Nullable Node node = root.getFirstChild();
        while (node != null) {
            Node child = steps.enter(node) ? node.getFirstChild() : null;
            node = child != null ? child : leave(node, root, steps);
        }
    }

    private static @Nullable Node leave(Node from, Node root, Steps steps) {
        for (Node node = from; node != root; node = node.getParent()) {
            steps.leave(node);
            if (node.getNext() != null) {
                return node.getNext();
            }
        }
        return null;
    }
}
