package windscreen.app.web;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/// What an error's page may say: what happened and where in the program, and nothing a file or an address holds.
@Component
final class Problems extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        Throwable defect = getError(request);
        attributes.put(
                "details",
                "Windscreen, Java " + Runtime.version() + ", " + System.getProperty("os.name") + ", status "
                        + attributes.get("status")
                        + (defect == null ? "" : ", " + Defect.where(defect)));
        return attributes;
    }
}
