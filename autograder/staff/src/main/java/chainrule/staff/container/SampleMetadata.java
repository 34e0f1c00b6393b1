package chainrule.staff.container;

import java.nio.charset.StandardCharsets;

/**
 * What the platform says about a submission: the keys that its harness writes, with the types that real files have
 * (points and weights are strings, numbers of people's choosing are null).
 */
public final class SampleMetadata {
    private static final String FIRST = """
            {
              "id": 123456789,
              "created_at": "2026-03-02T14:22:32.365935-08:00",
              "assignment_id": null,
              "submission_method": "upload",
              "users": [
                {
                  "id": 1,
                  "email": "student@example.edu",
                  "name": "A Student",
                  "sid": null,
                  "sections": [],
                  "assignment": {
                    "release_date": "2026-02-23T00:00:00.000000-08:00",
                    "due_date": "2026-03-09T23:59:00.000000-07:00",
                    "late_due_date": null
                  }
                }
              ],
              "assignment": {
                "id": 25828,
                "course_id": 1234,
                "title": "Layers",
                "release_date": "2026-02-23T00:00:00.000000-08:00",
                "due_date": "2026-03-09T23:59:00.000000-07:00",
                "late_due_date": null,
                "group_submission": false,
                "group_size": null,
                "total_points": "%s",
                "outline": [
                  {
                    "id": 1,
                    "type": "ProgrammingQuestion",
                    "title": "Autograder",
                    "parent_id": null,
                    "weight": "%s",
                    "content": [],
                    "crop_rect_list": [],
                    "index": 1
                  }
                ]
              },
              "previous_submissions": %s
            }
            """;

    private SampleMetadata() {}

    /**
     * A first upload by one student.
     *
     * @return JSON
     */
    public static byte[] firstSubmission() {
        return of("100.0", "[]");
    }

    /**
     * An upload after others.
     *
     * @param points of the assignment, as the platform writes them
     * @param previous what came before, as JSON
     * @return JSON
     */
    public static byte[] of(String points, String previous) {
        return FIRST.formatted(points, points, previous).getBytes(StandardCharsets.UTF_8);
    }
}
