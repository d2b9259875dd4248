package de.langtisch.membership.web;

import de.langtisch.kernel.NotFound;
import de.langtisch.membership.Agreement;
import de.langtisch.membership.AuthorityPanel;
import de.langtisch.membership.Contacts;
import de.langtisch.membership.Member;
import de.langtisch.membership.Members;
import de.langtisch.membership.SignedIn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the pages of the partners.
@Component
class MemberPages {
    private final Members members;
    private final Contacts contacts;
    private final ObjectProvider<AuthorityPanel> panels;
    private final Sentences sentences;
    private final ContactViews views;

    MemberPages(
            Members members,
            Contacts contacts,
            ObjectProvider<AuthorityPanel> panels,
            Sentences sentences,
            ContactViews views) {
        this.members = members;
        this.contacts = contacts;
        this.panels = panels;
        this.sentences = sentences;
        this.views = views;
    }

    /// A partner in words; `leftOn` is empty for those that stay.
    record MemberView(String id, String slug, String name, String partnerType, String since, String leftOn) {}

    /// An agreement in words; `inForce` on the day shown.
    record AgreementView(
            String title,
            String signedOn,
            String from,
            String to,
            List<String> signatories,
            String source,
            boolean inForce) {}

    /// `joining` is only filled for the head of office.
    record ListPage(
            List<MemberView> present,
            List<MemberView> former,
            List<MemberView> joining,
            List<AgreementView> agreements,
            boolean noneInForce,
            boolean head) {}

    /// `office`: the head of office, who may record accession and leaving here.
    record MemberPage(
            MemberView member,
            Member.State state,
            String sinceSource,
            int accounts,
            @Nullable AgreementView agreement,
            List<GremiumView> gremien,
            List<ContactViews.ContactView> contacts,
            List<CardView> cards,
            List<AuthorityPanel.Part> panels,
            boolean head,
            boolean own) {}

    record GremiumView(String slug, String name) {}

    /// What a colleague shows of herself.
    record CardView(String name, String function, String phone, String topics) {}

    ListPage list(SignedIn me) {
        var agreements = members.agreements();
        var inForce = members.agreementInForce();
        return new ListPage(
                views(Member.State.PRESENT),
                views(Member.State.FORMER),
                me.isHeadOfOffice() ? views(Member.State.JOINING) : List.of(),
                agreements.stream().map(a -> view(a, inForce)).toList(),
                inForce.isEmpty(),
                me.isHeadOfOffice());
    }

    /// A partner whose accession is under way exists for the head of office only.
    MemberPage member(Member member, SignedIn me) {
        var state = members.state(member);
        if (state == Member.State.JOINING && !me.isHeadOfOffice()) {
            throw new NotFound();
        }
        var inForce = members.agreementInForce();
        return new MemberPage(
                view(member),
                state,
                member.sinceSource(),
                members.accounts(member.id()),
                inForce.map(a -> view(a, inForce)).orElse(null),
                members.gremien(member.id()).stream()
                        .map(g -> new GremiumView(g.slug(), g.name()))
                        .toList(),
                views.of(contacts.list("", "").stream()
                        .filter(c -> c.authority().equals(member.id()))
                        .toList()),
                cards(member),
                panels.orderedStream().flatMap(p -> p.part(member, me).stream()).toList(),
                me.isHeadOfOffice(),
                me.isAuthorityAdmin() && me.authority().equals(member.id()));
    }

    private List<CardView> cards(Member member) {
        return members.cards(member.id()).stream()
                .map(c -> new CardView(
                        c.personName(),
                        c.personFunction(),
                        c.dutyPhone(),
                        String.join(
                                ", ", c.topics().stream().map(sentences::topic).toList())))
                .toList();
    }

    private List<MemberView> views(Member.State state) {
        return members.in(state).stream().map(this::view).toList();
    }

    MemberView view(Member member) {
        return new MemberView(
                member.id().value(),
                member.slug(),
                member.name(),
                sentences.partnerType(member.partnerType()),
                sentences.since(member.since()),
                sentences.day(member.leftOn()));
    }

    private AgreementView view(Agreement agreement, Optional<Agreement> inForce) {
        return new AgreementView(
                agreement.title(),
                sentences.day(agreement.signedOn()),
                sentences.day(agreement.from()),
                sentences.day(agreement.to()),
                agreement.signatories().lines().toList(),
                agreement.source(),
                inForce.filter(agreement::equals).isPresent());
    }
}
