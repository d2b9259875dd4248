package de.langtisch.portal.web;

import de.langtisch.membership.Access;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/openapi.json` (docs/interfaces.md): what programs can ask, as an OpenAPI 3.1 document. It describes no
/// content, so anybody may read it.
@RestController
class ApiDescriptionController {
    private static final Resource DESCRIPTION = new ClassPathResource("api/openapi.json");

    @Access(Access.Rule.ANYBODY)
    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return DESCRIPTION;
    }
}
