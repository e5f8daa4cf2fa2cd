package windscreen.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets in only who holds this run's secret, from this machine, by its own name.
@Component
@Order(2)
final class LocalAccess extends OncePerRequestFilter {

    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost");

    private final AccessToken token;

    LocalAccess(AccessToken token) {
        this.token = token;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Parameters are looked at only where there is no body: nobody unknown may make us read one.
        boolean reads = request.getMethod().equals("GET");
        if (!HOSTS.contains(request.getServerName()) || (!reads && isFromElsewhere(request))) {
            refuse(response);
        } else if (reads && token.isValue(request.getParameter("token"))) {
            response.addHeader(
                    "Set-Cookie", cookieName(request) + "=" + token.cookie() + "; Path=/; HttpOnly; SameSite=Strict");
            response.sendRedirect("/");
        } else if (holdsCookie(request) || isDressing(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    /// Style sheets and scripts are the same for everybody and tell nothing.
    private static boolean isDressing(String path) {
        return path.startsWith("/vendor/")
                || path.startsWith("/scripts/")
                || path.equals("/windscreen.css")
                || path.equals("/icon.svg");
    }

    /// A form sent by another site's page names that site as its origin; browsers also say so in a word.
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        String own = "http://" + request.getServerName() + ":" + request.getServerPort();
        return (origin != null && !origin.equals(own)) || "cross-site".equals(site) || "same-site".equals(site);
    }

    /// Cookies know no ports: two Windscreens side by side need two names.
    private static String cookieName(HttpServletRequest request) {
        return "windscreen-" + request.getServerPort();
    }

    private boolean holdsCookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(cookieName(request)) && token.isCookie(cookie.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .print("<!DOCTYPE html><html lang=\"en\"><title>Windscreen</title>"
                        + "<link rel=\"stylesheet\" href=\"/windscreen.css\">"
                        + "<body class=\"ws-refused\"><main><h1>Open the address Windscreen printed</h1>"
                        + "<p>This page opens only with the whole address that Windscreen printed when it started, "
                        + "up to its last character. Start Windscreen again to see a new one.</p></main></html>");
    }
}
