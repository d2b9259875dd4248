package de.langtisch.membership;

/// The one condition of present membership, for every query that asks it: the authority has joined, on whatever day,
/// and has not left. A partner whose accession has no effective date yet is no member.
final class PresentMember {
    private PresentMember() {}

    /// `authority`: the alias of `membership.authority`. The query binds `today`.
    static String of(String authority) {
        return "((%1$s.since <= :today or %1$s.since_precision = 'unknown') and (%1$s.left_on is null or %1$s.left_on > :today))"
                .formatted(authority);
    }
}
