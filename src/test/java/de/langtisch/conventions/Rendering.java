package de.langtisch.conventions;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/// Renders templates with the portal's own messages and nothing else of the portal.
final class Rendering {
    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Rendering() {
        context.registerBean("messageSource", ResourceBundleMessageSource.class, Rendering::messages);
        context.refresh();
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        files.setOrder(1);
        var planted = new StringTemplateResolver();
        planted.setOrder(2);
        engine.addTemplateResolver(files);
        engine.addTemplateResolver(planted);
        engine.setTemplateEngineMessageSource(context);
    }

    /// The page's HTML; a fault in the template ends with its exception. `template` is a name, or the text itself.
    String render(String template, Map<String, Object> model) throws Exception {
        var request = new MockHttpServletRequest(context.getServletContext());
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        var response = new MockHttpServletResponse();
        var view = new ThymeleafView(template);
        view.setApplicationContext(context);
        view.setServletContext(new MockServletContext());
        view.setTemplateEngine(engine);
        view.setLocale(Locale.GERMAN);
        view.setCharacterEncoding("UTF-8");
        view.render(new HashMap<>(model), request, response);
        return response.getContentAsString();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        MessageBundles.files().stream()
                .map(file -> "messages/" + Project.fileName(file).replace(".properties", ""))
                .forEach(messages::addBasenames);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
