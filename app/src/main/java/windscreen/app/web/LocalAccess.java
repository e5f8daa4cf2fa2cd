package windscreen.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets in only who holds this run's token, from this machine, by its own name; and tells the browser to load nothing
/// from elsewhere and to keep nothing.
@Component
final class LocalAccess extends OncePerRequestFilter {

    private static final String COOKIE = "windscreen";
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost");

    private final AccessToken token;

    LocalAccess(AccessToken token) {
        this.token = token;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; form-action 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (!HOSTS.contains(request.getServerName()) || isFromElsewhere(request)) {
            refuse(response);
        } else if (isToken(request.getParameter("token")) && request.getMethod().equals("GET")) {
            response.addHeader("Set-Cookie", COOKIE + "=" + token.value() + "; Path=/; HttpOnly; SameSite=Strict");
            response.sendRedirect("/");
        } else if (holdsCookie(request) || isDressing(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    /// Style sheets and scripts are the same for everybody and tell nothing.
    private static boolean isDressing(String path) {
        return path.startsWith("/vendor/") || path.equals("/windscreen.css") || path.equals("/windscreen.js");
    }

    /// A form sent by another site's page names that site as its origin.
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String own = "http://" + request.getServerName() + ":" + request.getServerPort();
        return origin != null && !request.getMethod().equals("GET") && !origin.equals(own);
    }

    private boolean holdsCookie(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE) && isToken(cookie.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isToken(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.value().getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .print(
                        "<!DOCTYPE html><html lang=\"en\"><title>Windscreen</title><main><h1>Open the address Windscreen printed</h1>"
                                + "<p>This page opens only with the whole address that Windscreen printed when it started, "
                                + "up to its last character. Start Windscreen again to see a new one.</p></main></html>");
    }
}
