package de.langtisch.portal.web;

import de.langtisch.portal.ErrorAnswers;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what went wrong outside of a controller: in a filter, in the server, while a page was rendered. Called by
/// the server itself; whoever opens its address gets the page of an absent one.
@Controller
class LeftoverErrorController implements ErrorController {
    private final ErrorAnswers answers;

    LeftoverErrorController(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (cause instanceof Throwable unforeseen && Integer.valueOf(500).equals(status)) {
            return answers.unforeseen(unforeseen, request);
        }
        return answers.of(status instanceof Integer code ? code : 404, request);
    }
}
