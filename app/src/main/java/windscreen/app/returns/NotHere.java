package windscreen.app.returns;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Something was asked for that is not at hand: it was never there, or the program was started again since.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
