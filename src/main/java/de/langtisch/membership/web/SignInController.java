package de.langtisch.membership.web;

import de.langtisch.membership.Access;
import de.langtisch.membership.Capacity;
import de.langtisch.membership.CapacitySwitch;
import de.langtisch.membership.DemoAccounts;
import de.langtisch.membership.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The sign-in page, signing out, and the change of capacity. What the page's form sends is taken by the security
/// chain.
@Controller
class SignInController {
    private final ObjectProvider<DemoAccounts> demo;
    private final CapacitySwitch capacities;

    SignInController(ObjectProvider<DemoAccounts> demo, CapacitySwitch capacities) {
        this.demo = demo;
        this.capacities = capacities;
    }

    /// `notice`: failed, wait, signedOut or none; `demoAccounts` is empty outside of demo mode.
    record SignInPage(String notice, List<DemoAccounts.DemoAccount> demoAccounts, String demoPassword) {}

    @Access(Access.Rule.ANYBODY)
    @GetMapping("/anmeldung")
    String page(
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal @Nullable SignedIn account,
            Model model) {
        if (account != null) {
            return "redirect:/";
        }
        var notice = notice(parameters.keySet());
        var accounts = demo.stream().flatMap(d -> d.list().stream()).toList();
        model.addAttribute("page", new SignInPage(notice, accounts, DemoAccounts.PASSWORD));
        return "membership/signin";
    }

    private static String notice(Set<String> said) {
        if (said.contains("fehler")) {
            return "failed";
        }
        if (said.contains("warten")) {
            return "wait";
        }
        return said.contains("abgemeldet") ? "signedOut" : "none";
    }

    @Access(Access.Rule.ANYBODY)
    @PostMapping("/abmelden")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        capacities.signOut(request, response);
        return "redirect:/anmeldung?abgemeldet";
    }

    @Access(Access.Rule.SIGNED_IN)
    @PostMapping("/kapazitaet")
    String switchTo(
            @RequestParam Capacity capacity,
            @RequestParam(name = "zurueck", defaultValue = "/") String back,
            @AuthenticationPrincipal SignedIn account,
            HttpServletRequest request) {
        capacities.switchTo(capacity, account, request);
        return "redirect:" + LocalPath.of(back);
    }
}
