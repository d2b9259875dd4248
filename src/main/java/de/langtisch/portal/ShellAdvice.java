package de.langtisch.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/// Gives every page its [Shell]. Lazily: an answer without the layout (JSON, a redirect, a part for htmx) asks nothing.
@ControllerAdvice
class ShellAdvice {
    private final Shells shells;

    ShellAdvice(Shells shells) {
        this.shells = shells;
    }

    @ModelAttribute("shell")
    LazyContextVariable<Shell> shell(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected Shell loadValue() {
                return shells.of(request);
            }
        };
    }
}
