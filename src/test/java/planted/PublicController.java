package planted;

import org.springframework.stereotype.Controller;

@Controller
public class PublicController {}
