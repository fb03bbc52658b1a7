package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;

public interface SchedulerService {
    void registerJobRunner(JobRunnerKey key, JobRunner runner);

    void unregisterJobRunner(JobRunnerKey key);

    void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;

    JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException;

    void unscheduleJob(JobId id);

    JobDetails getJobDetails(JobId id);

    List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key);

    Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException;
}
