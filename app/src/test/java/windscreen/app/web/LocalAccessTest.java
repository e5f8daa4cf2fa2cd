package windscreen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Who is let in: the holder of the secret, on this machine, from our own pages.
class LocalAccessTest {

    private final AccessToken token = new AccessToken();
    private final LocalAccess access = new LocalAccess(token);

    @Test
    void thePrintedAddressIsExchangedForACookieThatItDoesNotShow() throws Exception {
        MockHttpServletRequest request = request("GET", "/");
        request.setParameter("token", token.value());
        MockHttpServletResponse response = answer(request);
        assertThat(response.getRedirectedUrl()).isEqualTo("/");
        assertThat(response.getHeader("Set-Cookie"))
                .contains("windscreen-8903=", "HttpOnly", "SameSite=Strict")
                .doesNotContain(token.value());
    }

    @Test
    void aStrangerAGuessAndAnotherProgramsCookieAreRefused() throws Exception {
        assertThat(answer(request("GET", "/")).getStatus()).isEqualTo(403);
        MockHttpServletRequest guess = request("GET", "/");
        guess.setParameter("token", "0".repeat(48));
        assertThat(answer(guess).getStatus()).isEqualTo(403);
        MockHttpServletRequest other = request("GET", "/");
        other.setCookies(new Cookie("windscreen-8904", token.cookie()));
        assertThat(answer(other).getStatus()).isEqualTo(403);
        MockHttpServletRequest printed = request("GET", "/");
        printed.setCookies(new Cookie("windscreen-8903", token.value()));
        assertThat(answer(printed).getStatus()).isEqualTo(403);
    }

    @Test
    void theHolderOfTheCookieIsLetIn() throws Exception {
        assertThat(answer(known("GET")).getStatus()).isEqualTo(200);
        assertThat(answer(known("POST")).getStatus()).isEqualTo(200);
    }

    @Test
    void anotherNameOfThisMachineIsRefused() throws Exception {
        MockHttpServletRequest request = known("GET");
        request.setServerName("windscreen.example");
        assertThat(answer(request).getStatus()).isEqualTo(403);
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        for (String origin : new String[] {"http://evil.example", "null", "http://127.0.0.1:8080"}) {
            MockHttpServletRequest request = known("POST");
            request.addHeader("Origin", origin);
            assertThat(answer(request).getStatus()).as(origin).isEqualTo(403);
        }
        MockHttpServletRequest crossSite = known("POST");
        crossSite.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(answer(crossSite).getStatus()).isEqualTo(403);
        MockHttpServletRequest own = known("POST");
        own.addHeader("Origin", "http://127.0.0.1:8903");
        own.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(answer(own).getStatus()).isEqualTo(200);
    }

    @Test
    void aTokenInABodyIsNotLookedFor() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/files") {
            @Override
            public String getParameter(String name) {
                throw new AssertionError("the body of an unknown sender was read");
            }
        };
        request.setServerName("127.0.0.1");
        assertThat(answer(request).getStatus()).isEqualTo(403);
    }

    @Test
    void everyAnswerForbidsScriptsAndFramesOfOthers() throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SecurityHeaders().doFilter(request("GET", "/"), response, new MockFilterChain());
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    private MockHttpServletRequest known(String method) {
        MockHttpServletRequest request = request(method, "/returns");
        request.setCookies(new Cookie("windscreen-8903", token.cookie()));
        return request;
    }

    private static MockHttpServletRequest request(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServerName("127.0.0.1");
        request.setServerPort(8903);
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request)
            throws IOException, jakarta.servlet.ServletException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        access.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
