package windscreen.app.returns;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// Sends those who come too early to where they can wait.
@ControllerAdvice(basePackageClasses = Turnstile.class)
final class Turnstile {

    @ExceptionHandler
    String wait(NotReady early) {
        return "redirect:" + early.base();
    }
}
