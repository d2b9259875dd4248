package planted;

import org.springframework.context.event.EventListener;

public class PublicListener {
    @EventListener
    void on(CaseChanged event) {}
}
