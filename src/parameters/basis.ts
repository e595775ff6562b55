/** Where the published numbers stand, and since when they hold. */
export const allocationPage = "Ministry of Education, Learning Support Coordinator role allocation";
export const announcement = "Beehive release of 2 August 2019";
export const snapshotDay = "2018-12-31";
export const announcementDay = "2019-08-02";
