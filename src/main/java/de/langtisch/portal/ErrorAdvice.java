package de.langtisch.portal;

import de.langtisch.kernel.BadInput;
import de.langtisch.kernel.NotFound;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/// The one place where exceptions end and become answers (house style 2.8); modules have none.
@ControllerAdvice
class ErrorAdvice {
    /// SQLSTATE `character_not_in_repertoire`.
    private static final String NO_CHARACTER = "22021";

    private final ErrorAnswers answers;

    ErrorAdvice(ErrorAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object badInput(BadInput input, HttpServletRequest request) {
        return answers.of(input, request);
    }

    @ExceptionHandler
    Object notFound(NotFound absent, HttpServletRequest request) {
        return answers.notFound(request);
    }

    @ExceptionHandler
    Object otherCapacityNeeded(OtherCapacityNeeded needed, HttpServletRequest request) {
        return answers.otherCapacity(request);
    }

    @ExceptionHandler
    Object signInNeeded(SignInNeeded needed, HttpServletRequest request) {
        return answers.of(401, request);
    }

    /// An address with something else than an id in it is the address of nothing; a parameter like that is bad input.
    @ExceptionHandler
    Object mismatch(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return answers.of(mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400, request);
    }

    /// The server could not make parameters of what was sent: broken UTF-8, too much, too many.
    @ExceptionHandler
    Object parameters(InvalidParameterException invalid, HttpServletRequest request) {
        return answers.of(invalid.getErrorCode(), request);
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        BindException.class,
        HttpMessageConversionException.class,
        MultipartException.class,
        RequestRejectedException.class
    })
    Object unreadable(HttpServletRequest request) {
        return answers.of(400, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Object tooLarge(HttpServletRequest request) {
        return answers.of(413, request);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object conflict(HttpServletRequest request) {
        return answers.of(409, request);
    }

    /// The database is away, or too busy for this one request.
    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    Object unavailable(HttpServletRequest request) {
        return answers.of(503, request);
    }

    /// What the database cannot keep is bad input where it is a character (NUL); any other refusal is our mistake.
    @ExceptionHandler
    Object unkept(DataIntegrityViolationException refused, HttpServletRequest request) {
        return refused.getMostSpecificCause() instanceof SQLException cause && NO_CHARACTER.equals(cause.getSQLState())
                ? answers.of(new BadInput("portal.error.character"), request)
                : answers.unforeseen(refused, request);
    }

    /// What Spring itself refuses: no such route, method, media type, a missing parameter; or a status thrown by name.
    @ExceptionHandler({ServletException.class, ErrorResponseException.class})
    Object refused(Exception refused, HttpServletRequest request) {
        return refused instanceof ErrorResponse response
                ? answers.of(response.getStatusCode().value(), request)
                : answers.unforeseen(refused, request);
    }

    /// Decided by the security chain, not here.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException denied) {
        throw denied;
    }

    @ExceptionHandler
    Object unforeseen(RuntimeException unforeseen, HttpServletRequest request) {
        return answers.unforeseen(unforeseen, request);
    }
}
