// SPDX-License-Identifier: Apache-2.0
package redress.app.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// Sends whoever must sign in first to that page, which leads back to where they were going.
final class SignInFirst extends LoginUrlAuthenticationEntryPoint {

    SignInFirst() {
        super("/sign-in");
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception) {
        boolean page = "GET".equals(request.getMethod());
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        return page
                ? "/sign-in?next=" + URLEncoder.encode(target, StandardCharsets.UTF_8)
                : "/sign-in";
    }
}
