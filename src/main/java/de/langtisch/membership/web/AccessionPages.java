package de.langtisch.membership.web;

import de.langtisch.kernel.AuthorityId;
import de.langtisch.membership.Accession;
import de.langtisch.membership.Accessions;
import de.langtisch.membership.FirstAdmins;
import de.langtisch.membership.Member;
import de.langtisch.membership.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the pages of accession and leaving.
@Component
class AccessionPages {
    private final Accessions accessions;
    private final FirstAdmins admins;
    private final Sentences sentences;
    private final Clock clock;

    AccessionPages(Accessions accessions, FirstAdmins admins, Sentences sentences, Clock clock) {
        this.accessions = accessions;
        this.admins = admins;
        this.sentences = sentences;
        this.clock = clock;
    }

    /// The form for a new partner; `types` with an empty key on top, so that one is chosen and not taken.
    record PartnerPage(Accessions.NewPartner form, Map<String, String> types, Map<String, String> errors) {}

    /// One of the four steps: done, ahead or open, with its date in words.
    record Step(String name, String state, String tone, String day) {}

    record AdminView(String name, String email, String state) {}

    record AccessionPage(
            Member member,
            Member.State state,
            String stateWord,
            String since,
            List<Step> steps,
            Accession dates,
            List<AdminView> admins,
            String leftOn,
            Map<String, String> errors) {}

    PartnerPage blank() {
        return partner(new Accessions.NewPartner(AuthorityId.random(), "", "", ""), Map.of());
    }

    PartnerPage partner(Accessions.NewPartner form, Map<String, String> problems) {
        var types = new LinkedHashMap<String, String>();
        types.put("", sentences.get("membership.choose"));
        types.putAll(sentences.partnerTypes());
        return new PartnerPage(form, types, sentences.of(problems));
    }

    AccessionPage of(SignedIn head, AuthorityId authority, Accession dates, Map<String, String> problems) {
        var member = accessions.member(head, authority);
        return new AccessionPage(
                member,
                member.state(LocalDate.now(clock)),
                sentences.word("membership.member.state.", member.state(LocalDate.now(clock))),
                sentences.since(member.since()),
                steps(accessions.of(head, authority)),
                dates,
                admins.of(head, authority).stream()
                        .map(a -> new AdminView(a.name(), a.email(), sentences.word("membership.state.", a.state())))
                        .toList(),
                sentences.day(member.leftOn()),
                sentences.of(problems));
    }

    private List<Step> steps(Accession dates) {
        return List.of(
                step("membership.accession.presentedOn", dates.presentedOn()),
                step("membership.accession.councilDecidedOn", dates.councilDecidedOn()),
                step("membership.accession.signedOn", dates.signedOn()),
                step("membership.accession.effectiveOn", dates.effectiveOn()));
    }

    private Step step(String name, @Nullable LocalDate day) {
        if (day == null) {
            return new Step(sentences.get(name), sentences.get("membership.accession.open"), "calm", "");
        }
        boolean done = !day.isAfter(LocalDate.now(clock));
        return new Step(
                sentences.get(name),
                sentences.get(done ? "membership.accession.done" : "membership.accession.ahead"),
                done ? "good" : "open",
                sentences.day(day));
    }
}
