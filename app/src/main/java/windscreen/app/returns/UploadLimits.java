package windscreen.app.returns;

import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/// How much may be given at one time, and that it is written to disk and never held in memory.
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    /// More than any return with every reference beside it.
    private static final long MOST_BYTES = 12L << 30;

    @Bean
    MultipartConfigElement multipartConfig(UploadFolder folder) {
        return new MultipartConfigElement(folder.incoming().toString(), MOST_BYTES, MOST_BYTES, 0);
    }

    @Bean
    Room room(UploadFolder folder) {
        return new Room(folder);
    }

    /// Refuses, before the first byte is read, what the disk has no room for. It comes after the check of who asks.
    static final class Room extends OncePerRequestFilter {

        /// What must be left for everybody else.
        private static final long SPARED = 512L << 20;

        private final UploadFolder folder;

        Room(UploadFolder folder) {
            this.folder = folder;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getContentLengthLong() > Math.min(MOST_BYTES, folder.room() - SPARED)) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
