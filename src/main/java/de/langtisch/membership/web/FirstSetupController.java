package de.langtisch.membership.web;

import de.langtisch.kernel.NotFound;
import de.langtisch.kernel.Settings;
import de.langtisch.membership.Access;
import de.langtisch.membership.FirstSetup;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Setting an empty portal up, once.
@Controller
@Access(Access.Rule.ANYBODY)
class FirstSetupController {
    private final FirstSetup setup;
    private final Settings settings;

    FirstSetupController(FirstSetup setup, Settings settings) {
        this.setup = setup;
        this.settings = settings;
    }

    @GetMapping("/einrichtung")
    String ask(Model model) {
        if (!setup.isNeeded()) {
            throw new NotFound();
        }
        Map<String, String> types = new LinkedHashMap<>();
        settings.cooperation().partnerTypes().forEach(t -> types.put(t.key(), t.name()));
        model.addAttribute("types", types);
        return "membership/setup";
    }

    @PostMapping("/einrichtung")
    String run(
            @RequestParam String code,
            @RequestParam("behoerde") String authority,
            @RequestParam("art") String kind,
            @RequestParam(value = "gebiet", defaultValue = "") String area,
            @RequestParam String email,
            @RequestParam("passwort") String password) {
        setup.run(code, new FirstSetup.First(authority, kind, area, email, password));
        return "redirect:/anmeldung";
    }
}
