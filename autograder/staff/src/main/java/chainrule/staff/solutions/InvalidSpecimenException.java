package chainrule.staff.solutions;

/** A specimen that cannot be laid out: the reference has changed under it, or it says what makes no sense. */
public final class InvalidSpecimenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidSpecimenException(String sentence) {
        super(sentence);
    }

    static InvalidSpecimenException notOnce(String specimen, String file, int times, String replaced) {
        return new InvalidSpecimenException("The specimen " + specimen + " replaces what must stand in the reference's "
                + file + " exactly once, and stands there " + times + " times: " + replaced);
    }

    static InvalidSpecimenException overlap(String specimen, String file, String twice) {
        return new InvalidSpecimenException("The specimen " + specimen + " replaces a part of the reference's " + file
                + " twice; make one change of both: " + twice);
    }

    static InvalidSpecimenException noFile(String specimen, String file) {
        return new InvalidSpecimenException(
                "The specimen " + specimen + " changes " + file + ", which is no file of the reference.");
    }

    static InvalidSpecimenException noExercise(String specimen, String exercise) {
        return new InvalidSpecimenException("The specimen " + specimen + " is about " + exercise
                + ", which is no exercise, or one that the reference does not implement.");
    }
}
