package de.langtisch.membership.web;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.kernel.Ids;
import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Access;
import de.langtisch.membership.Members;
import de.langtisch.membership.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The partners of the cooperation, for every signed-in account.
@Controller
@Access(Access.Rule.SIGNED_IN)
class MemberController {
    private static final String MEMBER = "/mitglieder/{id:" + Ids.PATTERN + "}";

    private final Members members;
    private final MemberPages pages;

    MemberController(Members members, MemberPages pages) {
        this.members = members;
        this.pages = pages;
    }

    @GetMapping("/mitglieder")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("page", pages.list(me));
        return "membership/members";
    }

    @GetMapping({MEMBER, MEMBER + "/{slug:[a-z0-9-]{1,80}}"})
    String member(@PathVariable AuthorityId id, @AuthenticationPrincipal SignedIn me, Model model) {
        var member = members.find(id).orElseThrow(NotFound::new);
        model.addAttribute("page", pages.member(member, me));
        return "membership/member";
    }
}
